import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { HandlerField } from './HandlerField';

type Values = Schemas['NameHandlerBody'];

/** 律师事务所指定承办人: only lawyers of the firm that was asked can be chosen. */
export function NameHandlerForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const firm = view.firmAsked?.firm;
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'name-handler', onDone, true)}
      historyOf={view.caseId}
      toBody={({ handler, note, overLimitReason, namedIn, ...values }) =>
        tidy({ ...dated(values), handler, note, overLimitReason, namedIn })
      }
      submit={label('command', 'NameHandler')}
      dateLabel={t('assignment.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {firm && <p className="hint">{t('assignment.firmAsked', { firm: firm.name })}</p>}
      <HandlerField view={view} only={(row) => row.firmUnit?.id === firm?.id || row.units.some(({ id }) => id === firm?.id)} />
      <Form.Item name="namedIn" label={t('assignment.namedIn')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={200} placeholder={t('assignment.namedInHint')} />
      </Form.Item>
    </CommandForm>
  );
}
