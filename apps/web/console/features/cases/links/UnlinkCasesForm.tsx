import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['UnlinkCasesBody'];

/** 取消案件关联: what was linked by mistake; it stays in the history of both. */
export function UnlinkCasesForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const options = view.links.map(({ otherId, number }) => ({ value: otherId, label: number }));
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'unlink', onDone)}
      historyOf={view.caseId}
      initial={{ other: options.length === 1 ? options[0]?.value : undefined }}
      toBody={(values) => tidy({ ...dated(values), other: values.other, reason: values.reason })}
      submit={label('command', 'UnlinkCases')}
      dateLabel={t('link.unlinkOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item name="other" label={t('link.which')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select placeholder={t('form.choose')} options={options} />
      </Form.Item>
      <Form.Item name="reason" label={t('link.unlinkReason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={500} rows={3} />
      </Form.Item>
    </CommandForm>
  );
}
