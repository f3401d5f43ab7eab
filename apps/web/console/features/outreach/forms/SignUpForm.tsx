import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';
import { AttendeeFields } from './AttendeeFields';

type Values = Schemas['SignUpBody'];

/** 登记报名, by the desk. */
export function SignUpForm({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'sign-up', onDone)}
      nameOf={nameOn(view)}
      initial={{ attendee: { categories: view.categories } } as Partial<Values>}
      toBody={({ attendee, ...values }) => ({
        ...dated(values),
        attendee: { ...tidy(attendee), categories: attendee.categories ?? [] },
      })}
      submit={label('command', 'SignUp')}
      dateLabel={t('outreach.signedUpOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <AttendeeFields at="attendee" />
    </CommandForm>
  );
}
