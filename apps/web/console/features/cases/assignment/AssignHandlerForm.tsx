import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { HandlerField } from './HandlerField';

type Values = Schemas['AssignHandlerBody'];

/** 指派承办人, directly. */
export function AssignHandlerForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'assign', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), handler: values.handler, note: values.note, overLimitReason: values.overLimitReason })}
      submit={label('command', 'AssignHandler')}
      dateLabel={t('assignment.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <HandlerField view={view} />
    </CommandForm>
  );
}
