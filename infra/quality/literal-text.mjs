const tags =
  /^(a|main|details|summary|input|textarea|select|button|script|style|meta|link|title|xml|iframe|object|embed|form|img|svg|picture|head|p|div|ul|ol|li|h[1-6]|br|hr|pre|blockquote|table|thead|tbody|tfoot|caption|tr|td|th)([:.#[].*)?,?$/;

/** A selector, classes, or a header of HTTP. */
const isCode = (tokens) =>
  tokens.every((token) => /^(govuk|app|moj)-/.test(token) || token === '{}') ||
  tokens.every((token) => tags.test(token) || token.startsWith('[')) ||
  tokens[0] === 'Bearer';

/** A text that somebody reads, as against a code, a class or an address: it has words, or is one word with a capital. */
export const isSentence = (text) => {
  if (!/\p{L}{2}/u.test(text)) return false;
  if (isCode(text.trim().split(/\s+/))) return false;
  if (/\p{L}[\p{L}\p{N}’'”),.:;…-]*\s+[\p{L}“({]/u.test(text) || /^\s+\p{L}|\p{L}[,:;]?\s+$/u.test(text)) return true;
  if (/\}[\p{L}\s,.:;()’-]*\s[\p{L}]{2}/u.test(text)) return true;
  return /^[A-Z][a-z’-]+[.:!?…]?$/.test(text);
};

/** Attributes and properties that people read, whatever stands in them. */
const read = new Set(
  'title label hint heading legend caption text alt placeholder button add message wayForward summary aria-label aria-description aria-roledescription'.split(
    ' ',
  ),
);

/** Attributes and properties that no one reads. */
const unread = new Set(
  'className class id key name namePrefix href to from path type role rel method action accept autoComplete inputMode lang spellCheck d points viewBox transform style src kind variant colour __typename'.split(
    ' ',
  ),
);

/** A property may carry what an attribute of its name never does: the key of a row in a summary is read. */
const unreadProperties = new Set([...unread].filter((name) => name !== 'key' && name !== 'name'));

const unreadCalls =
  /^(graphql|require|matchMedia|querySelector|querySelectorAll|closest|matches|addEventListener|removeEventListener|getPropertyValue|setAttribute|getAttribute|hasAttribute|removeAttribute|RegExp|DateTimeFormat|NumberFormat|register|Error|TypeError|RangeError|log|warn|error|info|debug|sql|query|split|startsWith|endsWith|includes|indexOf|createElement|execCommand|Resolver|takeTurn|fatal|labelled|wordList|header|demonstrationForce|valueOf)$/;

const nameOf = (node) => {
  if (!node) return '';
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node.name;
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return typeof node.value === 'string' ? node.value : '';
};

const transparent = new Set([
  'ConditionalExpression',
  'LogicalExpression',
  'JSXExpressionContainer',
  'TemplateLiteral',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'ArrayExpression',
]);

/** How people meet the place of a literal: it is read, it is not, or it depends on the text. */
const placeOf = (node) => {
  let [inner, outer] = [node, node.parent];
  while (transparent.has(outer.type)) {
    if (outer.type === 'ConditionalExpression' && outer.test === inner) return 'unread';
    [inner, outer] = [outer, outer.parent];
  }
  switch (outer.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return 'read';
    case 'JSXAttribute':
      return read.has(nameOf(outer.name)) ? 'read' : unread.has(nameOf(outer.name)) ? 'unread' : 'depends';
    case 'Property':
      if (outer.key === inner && !outer.computed) return 'unread';
      return unreadProperties.has(nameOf(outer.key)) ? 'unread' : 'depends';
    case 'NewExpression':
      return 'unread';
    case 'CallExpression':
      return outer.callee.type === 'Super' || outer.callee === inner || unreadCalls.test(nameOf(outer.callee))
        ? 'unread'
        : 'depends';
    case 'TaggedTemplateExpression':
    case 'BinaryExpression':
      return outer.operator === '+' ? 'depends' : 'unread';
    case 'MemberExpression':
      return outer.object === inner && !unreadCalls.test(nameOf(outer.property)) ? 'depends' : 'unread';
    case 'SwitchCase':
    case 'TSLiteralType':
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'TSEnumMember':
    case 'ExpressionStatement':
    case 'TSExternalModuleReference':
      return 'unread';
    default:
      return 'depends';
  }
};

const message = 'A sentence that people read stands in packages/words, under a key.';

/** Finds text that people read and that stands in the source. */
export const noLiteralText = {
  meta: { type: 'problem', schema: [], messages: { literal: message } },
  create(context) {
    const look = (node, text) => {
      const place = placeOf(node);
      const isRead = place === 'read' ? /\p{L}{2}/u.test(text) && !/^[a-z]+-[a-z-]+$/.test(text) : isSentence(text);
      if (place !== 'unread' && isRead) context.report({ node, messageId: 'literal' });
    };
    return {
      JSXText: (node) => {
        const isCommand = node.parent.type === 'JSXElement' && nameOf(node.parent.openingElement.name) === 'code';
        if (!isCommand && /\p{L}/u.test(node.value)) context.report({ node, messageId: 'literal' });
      },
      Literal: (node) => {
        if (typeof node.value === 'string') look(node, node.value);
      },
      TemplateLiteral: (node) => look(node, node.quasis.map(({ value }) => value.cooked).join('{}')),
    };
  },
};

/** Words are said by key: what is said by another way is sent with no page. */
export const wordsByKey = {
  meta: { type: 'problem', schema: [], messages: { key: 'Say each sentence by its key: words.key.' } },
  create: (context) => ({
    ImportDeclaration(node) {
      const source = node.source.value;
      if (!/^@countersign\/words\//.test(source) || /\/(intl|compile)$/.test(source)) return;
      for (const specifier of node.specifiers) {
        if (specifier.type !== 'ImportNamespaceSpecifier') {
          context.report({ node: specifier, messageId: 'key' });
          continue;
        }
        for (const variable of context.sourceCode.getDeclaredVariables(specifier))
          for (const { identifier } of variable.references) {
            const { parent } = identifier;
            if (parent.type !== 'MemberExpression' || parent.object !== identifier || parent.computed)
              context.report({ node: identifier, messageId: 'key' });
          }
      }
    },
  }),
};
