const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * A letter as HTML for a mail program that takes formatted text: the subject in bold, a paragraph for each block of lines. All of
 * it is text: whatever is typed into a letter, or comes from a client's name, never becomes markup.
 * @param body paragraphs parted by empty lines
 */
export function letterHtml(subject: string, body: string): string {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`);
  return `<p><strong>${escaped(subject)}</strong></p>${paragraphs.join('')}`;
}
