import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { yuan } from '../../../parts/money';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['VoidRecoveryBody'];

/** 作废到账: what was written down wrongly counts no longer; what is right is recorded anew. */
export function VoidRecoveryForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const standing = view.recoveries.filter(({ voided }) => !voided);
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'void-recovery', onDone)}
      historyOf={view.caseId}
      initial={{ recoveryId: standing.length === 1 ? standing[0]?.id : undefined }}
      toBody={(values) => tidy({ ...dated(values), recoveryId: values.recoveryId, reason: values.reason })}
      submit={label('command', 'VoidRecovery')}
      danger
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item name="recoveryId" label={t('recovery.which')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select
          placeholder={t('form.choose')}
          options={standing.map(({ id, on, amount }) => ({ value: id, label: `${on} · ${yuan(amount ?? 0)}` }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={t('recovery.voidReason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={500} />
      </Form.Item>
    </CommandForm>
  );
}
