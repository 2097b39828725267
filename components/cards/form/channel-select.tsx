import { Select, useWords } from '@/components/ui';
import type { FieldProps } from '@/components/ui/field-shell';
import { type Channel, CHANNELS } from '@/lib/schema/note';

export interface ChannelSelectProps extends FieldProps {
  value: Channel | undefined;
  onChange: (value: Channel) => void;
}

/** How something was said. */
export function ChannelSelect(props: ChannelSelectProps) {
  const { t } = useWords();
  return <Select {...props} options={CHANNELS.map((id) => ({ id, label: t(`domain:channel.${id}`) }))} />;
}
