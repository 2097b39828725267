import { type RefObject, useEffect } from 'react';

/** Ctrl + Enter (⌘ + Enter) anywhere in the form submits it. */
export function useSubmitKey(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      // After the field has taken what was typed: number and date fields do so on this same key.
      setTimeout(() => element?.requestSubmit());
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [form]);
}
