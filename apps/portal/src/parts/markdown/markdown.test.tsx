import { describe, expect, jest, test } from '@jest/globals';
import { Link, LinkProvider, type AnchorProps } from '@countersign/ui';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { RichMarkdown as Markdown } from './RichMarkdown.js';
import { MarkdownEditor } from './MarkdownEditor.js';

const Editor = ({ initial = '' }: { readonly initial?: string }) => {
  const [value, setValue] = useState(initial);
  return <MarkdownEditor id="text" label="Your answer" maxLength={500} value={value} onChange={setValue} />;
};

const area = () => screen.getByLabelText<HTMLTextAreaElement>('Your answer');

describe('Markdown that is read', () => {
  test('has headings, lists and tables, a table in a region of its own', () => {
    render(<Markdown>{'# Retention\n\n- one\n- two\n\n| A | B |\n| --- | --- |\n| 1 | 2 |'}</Markdown>);
    expect(screen.getByRole('heading', { name: 'Retention' }).tagName).toBe('H4');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(within(screen.getByRole('region', { name: 'Table' })).getByRole('columnheader', { name: 'A' })).toBeTruthy();
  });

  test('runs nothing and fetches nothing: HTML stays text, a picture is told, a link goes nowhere harmful', () => {
    const { container } = render(
      <Markdown>
        {'<script>alert(1)</script>\n\n![Plan](https://elsewhere.example/x.png) [go](javascript:alert(1))'}
      </Markdown>,
    );
    expect(container.querySelector('script, img')).toBeNull();
    expect(container.textContent).toContain('[Picture: Plan]');
    expect(container.querySelector('a[href^="javascript"]')).toBeNull();
  });

  test.each(['//elsewhere.example/a', 'https://elsewhere.example', 'http:elsewhere.example'])(
    'has a link to %s that leads elsewhere: the router does not take it, and that page is told nothing of ours',
    (href) => {
      const router = jest.fn(() => <b>ours</b>);
      render(
        <LinkProvider component={router}>
          <Markdown>{`[go](<${href}>)`}</Markdown>
        </LinkProvider>,
      );
      expect(router).not.toHaveBeenCalled();
      expect(screen.getByRole('link', { name: 'go' }).getAttribute('rel')).toBe('noopener noreferrer');
    },
  );

  test('has links that a browser reads as the router does: a backslash is a slash', () => {
    const router = jest.fn(() => <b>ours</b>);
    render(
      <LinkProvider component={router}>
        <Link href={'/\\elsewhere.example'}>go</Link>
      </LinkProvider>,
    );
    expect(router).not.toHaveBeenCalled();
  });

  test('has a link to a page of ours that the router takes', () => {
    const router = ({ href }: AnchorProps) => <b>{href}</b>;
    render(
      <LinkProvider component={router}>
        <Markdown>[go](/board)</Markdown>
      </LinkProvider>,
    );
    expect(screen.getByText('/board')).toBeTruthy();
  });
});

describe('Markdown that is written', () => {
  test('takes what was copied from a word processor as Markdown', async () => {
    render(<Editor initial="Before " />);
    area().setSelectionRange(7, 7);
    fireEvent.paste(area(), {
      clipboardData: {
        getData: (type: string) => (type === 'text/html' ? '<p>Kept <b>90 days</b></p>' : 'Kept 90 days'),
      },
    });
    await waitFor(() => expect(area().value).toBe('Before Kept **90 days**'));
  });

  test('puts what was copied where one writes by the time that it is read', async () => {
    render(<Editor initial="Before " />);
    area().setSelectionRange(7, 7);
    fireEvent.paste(area(), { clipboardData: { getData: () => '<b>pasted</b>' } });
    fireEvent.change(area(), { target: { value: 'Before, and more ' } });
    area().setSelectionRange(17, 17);
    await waitFor(() => expect(area().value).toBe('Before, and more **pasted**'));
  });

  test('leaves plain text to the browser', () => {
    render(<Editor />);
    const isLeft = fireEvent.paste(area(), { clipboardData: { getData: () => '' } });
    expect(isLeft).toBe(true);
  });

  test('has buttons for layout, and shows how it reads', async () => {
    render(<Editor initial="Kept" />);
    area().setSelectionRange(0, 4);
    await userEvent.click(screen.getByRole('button', { name: 'Bold' }));
    expect(area().value).toBe('**Kept**');
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    const preview = within(screen.getByRole('region', { name: 'Preview' }));
    expect((await preview.findByText('Kept')).tagName).toBe('STRONG');
  });
});
