import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { cx } from './cx';
import styles from './date-picker.module.css';
import { type FieldProps, FieldShell } from './field-shell';
import field from './field.module.css';
import { Icon } from './icon';

/** What DateField and DateTimeField share inside their DatePicker: typed segments and a month to pick from. */
export function DatePickerBody(props: Pick<FieldProps, 'label' | 'hint' | 'error' | 'isRequired'>) {
  return (
    <>
      <FieldShell {...props}>
        <Group className={cx(field.input, styles.group)}>
          <DateInput className={styles.segments}>
            {(segment) => <DateSegment segment={segment} className={styles.segment} />}
          </DateInput>
          <Button className={styles.open}>
            <Icon of={CalendarDays} />
          </Button>
        </Group>
      </FieldShell>
      <Popover className={styles.popover}>
        <Dialog>
          <Calendar>
            <header className={styles.head}>
              <Button slot="previous" className={styles.open}>
                <Icon of={ChevronLeft} />
              </Button>
              <Heading />
              <Button slot="next" className={styles.open}>
                <Icon of={ChevronRight} />
              </Button>
            </header>
            <CalendarGrid className={styles.grid}>
              <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.cell} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </>
  );
}
