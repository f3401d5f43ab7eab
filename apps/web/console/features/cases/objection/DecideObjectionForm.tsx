import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { Objected } from './Objected';

type Values = Schemas['DecideObjectionBody'];

/** 异议决定, by an approver of the unit above. */
export function DecideObjectionForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const against = view.objection?.against ?? 'refusal';
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'decide-objection', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), upheld: values.upheld, explanation: values.explanation })}
      submit={label('command', 'DecideObjection')}
      dateLabel={t('decision.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Objected view={view} />
      <Form.Item name="upheld" label={t('objection.result')} rules={[{ required: true, message: t('form.choose') }]}>
        <Radio.Group
          optionType="button"
          className="buttons"
          options={[
            { value: true, label: t(`objection.upheld.${against}`) },
            { value: false, label: t(`objection.rejected.${against}`) },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="explanation"
        label={t('objection.explanation')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={2000} />
      </Form.Item>
    </CommandForm>
  );
}
