import { Bones } from '@ui/Delayed';
import { Tabs } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { today } from '../../../parts/time';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';
import { AttendeeFields } from './AttendeeFields';

const SheetImport = lazy(async () => ({ default: (await import('./SheetImport')).SheetImport }));

type Values = Schemas['CheckInBody'] & { readonly attendee: Schemas['AttendeeInput'] };

/** 签到: one person at the desk, or a paper sheet that was filled in and typed into Excel. */
export function CheckInForm(props: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Tabs
      items={[
        { key: 'one', label: t('outreach.checkInOne'), children: <OnePerson {...props} /> },
        {
          key: 'sheet',
          label: t('outreach.checkInSheet'),
          children: (
            <Suspense fallback={<Bones rows={4} label={t('state.loading')} />}>
              <SheetImport {...props} />
            </Suspense>
          ),
        },
      ]}
    />
  );
}

function OnePerson({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'check-in', onDone)}
      nameOf={nameOn(view)}
      initial={{ attendee: { categories: view.categories }, occurredOn: view.day < today() ? view.day : undefined } as Partial<Values>}
      toBody={({ attendee, ...values }) => ({
        ...dated(values),
        way: 'desk',
        attendees: [{ ...tidy(attendee), categories: attendee.categories ?? [] }],
      })}
      submit={label('command', 'CheckIn')}
      dateLabel={t('outreach.checkedInOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <AttendeeFields at="attendee" />
    </CommandForm>
  );
}
