import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { dated } from '../../forms/dated';
import { TextArea } from '../../forms/TextArea';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import type { MeasureFormProps } from './form-props';

type Values = Schemas['SetCountingRuleBody'];

/** 设定统计口径: the wording that is signed off; the computation stays the one the measure is fed by. */
export function SetRuleForm({ view, onDone, onCancel, onDirty }: MeasureFormProps): ReactNode {
  const { t } = useTranslation();
  const { figure, version } = view;
  const shown = figure.proposedRule ?? figure.rule;
  return (
    <CommandForm<Values, Values>
      command={{ path: `/programme/measures/${figure.measureId}/rule`, ifMatch: version, onDone }}
      initial={{ text: shown.text }}
      toBody={(values) => tidy({ ...dated(values), method: figure.rule.method, text: values.text })}
      submit={label('command', 'SetCountingRule')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p>{label('countingMethod', figure.rule.method)}</p>
      <Form.Item
        name="text"
        label={t('plan.ruleText')}
        extra={t('plan.ruleHint')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <TextArea max={500} rows={6} />
      </Form.Item>
    </CommandForm>
  );
}
