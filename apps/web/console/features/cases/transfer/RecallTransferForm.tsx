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

type Values = Schemas['RecallTransferBody'];

/** 收回移送: it was sent to the wrong unit, which has not answered yet. */
export function RecallTransferForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'recall-transfer', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason })}
      submit={label('command', 'RecallTransfer')}
      dateLabel={t('transfer.recalledOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('transfer.recallHint')}</p>
      <TransferSoFar view={view} />
      <Form.Item
        name="reason"
        label={t('transfer.recallReason')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={500} rows={3} />
      </Form.Item>
    </CommandForm>
  );
}
