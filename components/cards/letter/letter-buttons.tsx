import { Copy, Printer, TextQuote } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { announce, Button, ErrorText, Row, useWords } from '@/components/ui';
import { copyOut } from '@/components/ui/copy-out';
import { letterHtml } from '@/lib/playbook/letter-html';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import { PrintSheet } from './print-sheet';

export interface LetterButtonsProps {
  subject: string;
  body: string;
  lang: ScriptLanguage;
  /** Further buttons of the same row. */
  children?: ReactNode;
}

/** Takes a letter elsewhere: copied into any mail program, as plain or formatted text, or printed. Nothing is sent from here. */
export function LetterButtons({ subject, body, lang, children }: LetterButtonsProps) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const plain = `${subject}\n\n${body}`;
  const asFormatted = (clipboard: Clipboard) =>
    clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([letterHtml(subject, body)], { type: 'text/html' }),
      }),
    ]);

  function print() {
    flushSync(() => setPrinting(true)); // the browser takes what stands there at this moment
    window.print();
    setPrinting(false);
  }
  async function copy(write: (clipboard: Clipboard) => Promise<void>) {
    try {
      await copyOut('copy-letter', write);
      setFailed(false);
      announce(t('cards:letter.copied'));
    } catch {
      setFailed(true); // the browser refused; said below, and the text can be selected by hand
    }
  }
  return (
    <>
      {isPrinting && <PrintSheet subject={subject} body={body} lang={lang} />}
      {failed && <ErrorText>{t('cards:letter.copyFailed')}</ErrorText>}
      <Row>
        <Button icon={Copy} onPress={() => void copy((clipboard) => clipboard.writeText(plain))}>
          {t('cards:letter.copy')}
        </Button>
        <Button icon={TextQuote} onPress={() => void copy(asFormatted)}>
          {t('cards:letter.copyFormatted')}
        </Button>
        <Button icon={Printer} onPress={print}>
          {t('prepare:print.button')}
        </Button>
        {children}
      </Row>
    </>
  );
}
