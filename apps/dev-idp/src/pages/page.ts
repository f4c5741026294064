import { createHash } from 'node:crypto';
import { escaped } from './html.js';

const style = `
*{box-sizing:border-box}
body{margin:0;font:1.1875rem/1.4 system-ui,"Segoe UI",Arial,sans-serif;color:#0b0c0c;background:#fff}
.width{max-width:60rem;margin:0 auto;padding:0 1rem}
header{background:#0b0c0c;color:#fff;padding:.75rem 0;border-bottom:.5rem solid #1d70b8}
header p{margin:0;font-weight:700}
.warning{border-left:.5rem solid #d4351c;padding:.5rem 1rem;margin:1.5rem 0;font-weight:700}
h1{font-size:2rem;line-height:1.15;margin:1.5rem 0 1rem}
h2{font-size:1.25rem;margin:1.75rem 0 .5rem}
label{display:block;font-weight:700;margin-bottom:.25rem}
input{font:inherit;width:100%;max-width:24rem;padding:.35rem;border:2px solid #0b0c0c;border-radius:0}
button{font:inherit;cursor:pointer;text-align:left;padding:.4rem .75rem;border:2px solid transparent;border-radius:0;background:#0f7a52;color:#fff;box-shadow:0 2px 0 #002d18}
button.secondary{background:#f3f2f1;color:#0b0c0c;box-shadow:0 2px 0 #929191}
button:hover{background:#005a30}button.secondary:hover{background:#dbdad9}
a{color:#1d70b8}
:focus-visible{outline:3px solid transparent;background:#fd0;color:#0b0c0c;box-shadow:0 -2px #fd0,0 4px #0b0c0c}
input:focus-visible{outline:3px solid #fd0;background:#fff;box-shadow:inset 0 0 0 2px #0b0c0c}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
@media(min-width:40rem){ul{grid-template-columns:1fr 1fr}}
li span{display:block;color:#484949;font-size:1rem}
.find{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end}
.find div{flex:1 1 16rem;max-width:24rem}
[hidden]{display:none!important}
main{padding-bottom:3rem}`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface Page {
  readonly title: string;
  readonly body: string;
  readonly script?: string;
}

/** The browser may run and load this page's own style and script, and nothing else. */
export const contentPolicy = ({ script }: Page): string =>
  `default-src 'none'; style-src ${hashOf(style)}; script-src ${script ? hashOf(script) : "'none'"}; frame-ancestors 'none'; base-uri 'none'`;

export const htmlOf = ({ title, body, script }: Page): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - Countersign</title>
<style>${style}</style>
</head>
<body>
<header><div class="width"><p>Countersign</p></div></header>
<main class="width">
<p class="warning">Development identity provider: demonstration people only</p>
${body}
</main>
${script ? `<script>${script}</script>` : ''}
</body>
</html>`;
