import { Button, Row } from '@/components/ui';
import { asText } from '../fields/field-value';
import type { CaseFieldHandle } from '../fields/use-case-field';

/** So many numbers can be told apart at a glance. */
const MOST = 4;

/** The numbers we know of the client, to be taken by a press, while none is chosen. */
export function PhoneChoice({ phones, handle }: { phones: readonly string[]; handle: CaseFieldHandle }) {
  if (phones.length === 0 || asText(handle.value) !== '') return null;
  return (
    <Row gap={1}>
      {phones.slice(0, MOST).map((phone) => (
        <Button key={phone} onPress={() => handle.put(phone)}>
          {phone}
        </Button>
      ))}
    </Row>
  );
}
