import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { Asked } from '../../../parts/Asked';
import { type CaseFormProps, commandOn } from '../form-props';
import { unitsQuery } from '../queries';

type Values = Schemas['TransferCaseBody'];

/** 移送 to any other unit of the federation: it accepts the case, or sends it back. */
export function TransferCaseForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'transfer', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), to: values.to, reason: values.reason })}
      submit={label('command', 'TransferCase')}
      dateLabel={t('transfer.sentOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('transfer.hint')}</p>
      <Asked query={units}>
        {(rows) => (
          <Form.Item name="to" label={t('transfer.to')} rules={[{ required: true, message: t('form.choose') }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('form.choose')}
              options={rows
                .filter(({ id, kind, closed }) => kind !== 'firm' && !closed && id !== view.unit.id)
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        )}
      </Asked>
      <Form.Item name="reason" label={t('transfer.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={500} rows={3} />
      </Form.Item>
    </CommandForm>
  );
}
