import { Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { dated } from '../../forms/dated';
import { MoneyField } from '../../forms/MoneyField';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import type { MeasureFormProps } from './form-props';
import { unitText } from './numbers';

type Values = Schemas['SetTargetBody'];

/** 设定年度目标, with the paper it rests on. */
export function SetTargetForm({ view, onDone, onCancel, onDirty }: MeasureFormProps): ReactNode {
  const { t } = useTranslation();
  const { figure, version } = view;
  return (
    <CommandForm<Values, Values>
      command={{ path: `/programme/measures/${figure.measureId}/target`, ifMatch: version, onDone }}
      initial={{ amount: figure.proposed?.amount ?? figure.target?.amount }}
      toBody={(values) => tidy({ ...dated(values), amount: values.amount, basis: values.basis })}
      submit={label('command', 'SetTarget')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="soft">{t('plan.targetHint')}</p>
      {figure.money ? (
        <MoneyField name="amount" label={t('plan.target')} required />
      ) : (
        <Form.Item
          name="amount"
          label={`${t('plan.target')}（${unitText(figure)}）`}
          rules={[{ required: true, message: t('form.required') }]}
        >
          <InputNumber min={1} precision={0} className="num" />
        </Form.Item>
      )}
      <Form.Item
        name="basis"
        label={t('plan.basis')}
        extra={t('plan.basisHint')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
    </CommandForm>
  );
}
