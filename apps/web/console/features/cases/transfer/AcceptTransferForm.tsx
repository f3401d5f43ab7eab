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

type Values = Schemas['AcceptTransferBody'];

/** 接收移送: from then on the case is this unit's. */
export function AcceptTransferForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'accept-transfer', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), note: values.note })}
      submit={label('command', 'AcceptTransfer')}
      dateLabel={t('transfer.acceptedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('transfer.acceptHint')}</p>
      <TransferSoFar view={view} />
      <Form.Item name="note" label={t('transfer.note')}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}
