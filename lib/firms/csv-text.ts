/** What a table program saved, as text: UTF-8 if it is that, else windows-1251, which Excel still writes in Russia. */
export function csvText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
