import { expect, test } from 'vitest';
import { letterHtml } from '@/lib/playbook/letter-html';

test('paragraphs and lines stay apart', () => {
  expect(letterHtml('Our talk', 'Hello,\n\nWhat happened:\none\ntwo\n\n\n')).toBe(
    '<p><strong>Our talk</strong></p><p>Hello,</p><p>What happened:<br>one<br>two</p>',
  );
});

test('whatever is in it stays text', () => {
  expect(letterHtml('<b>&', '<img src=x onerror="alert(\'1\')">')).toBe(
    '<p><strong>&lt;b&gt;&amp;</strong></p><p>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;</p>',
  );
});
