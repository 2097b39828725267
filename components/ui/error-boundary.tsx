import { Component, type ReactNode } from 'react';
import { Button } from './button';
import { ErrorText } from './error-text';
import { Row } from './row';
import { Stack } from './stack';
import { useWords } from './use-words';

/** Where a fault of ours ends: says so plainly instead of an empty page. What was written is safe, drafts too. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <Broken error={error} />;
  }
}

function Broken({ error }: { error: unknown }) {
  const { t } = useWords();
  return (
    <Stack gap={3}>
      <ErrorText>
        <p>{t('broken')}</p>
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
      </ErrorText>
      <Row>
        <Button onPress={() => location.reload()}>{t('reload')}</Button>
      </Row>
    </Stack>
  );
}
