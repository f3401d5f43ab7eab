import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['SignRetainerBody'];

/** 签订委托手续: 委托协议 and 授权委托书. */
export function SignRetainerForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'retainer', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), agreement: values.agreement, authority: values.authority })}
      submit={label('command', 'SignRetainer')}
      dateLabel={t('assignment.signedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {(['agreement', 'authority'] as const).map((paper) => (
        <Form.Item
          key={paper}
          name={paper}
          label={t(`assignment.${paper}`)}
          rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        >
          <Input maxLength={200} placeholder={t('assignment.paperHint')} />
        </Form.Item>
      ))}
    </CommandForm>
  );
}
