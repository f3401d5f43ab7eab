import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { TransferSoFar } from './TransferSoFar';

type Values = Schemas['ReturnTransferBody'];

/** 退回移送: the case stays with the unit that sent it. */
export function ReturnTransferForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'return-transfer', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason })}
      submit={label('command', 'ReturnTransfer')}
      dateLabel={t('transfer.returnedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('transfer.returnHint')}</p>
      <TransferSoFar view={view} />
      <Form.Item
        name="reason"
        label={t('transfer.returnReason')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={500} rows={3} />
      </Form.Item>
    </CommandForm>
  );
}
