import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['GrantUrgentAidBody'];

/** 先行援助 (法律援助法第四十四条): somebody works at once, review and decision follow. */
export function GrantUrgentAidForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'urgent-aid', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), ground: values.ground, explanation: values.explanation })}
      submit={label('command', 'GrantUrgentAid')}
      dateLabel={t('urgent.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('urgent.hint')}</p>
      <CodeField name="ground" label={t('urgent.ground')} dictionary="urgentGround" required />
      <Form.Item
        name="explanation"
        label={t('urgent.explanation')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={1000} />
      </Form.Item>
    </CommandForm>
  );
}
