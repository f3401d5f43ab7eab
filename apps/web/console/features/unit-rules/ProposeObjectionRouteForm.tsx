import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { DayField } from '../../forms/DayField';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import { today } from '../../parts/time';
import { counted } from './counted';
import type { UnitRules } from './queries';

interface Props {
  readonly rules: UnitRules;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

type Values = Schemas['ProposeObjectionRouteBody'];

/** 拟定异议受理规则 of a unit; counts for nothing until somebody else has approved it. */
export function ProposeObjectionRouteForm({ rules, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const now = rules.routes.find(({ inForce }) => inForce);
  return (
    <CommandForm<Values, Values>
      command={{ path: `/unit-rules/${rules.unit.id}/objection-route`, onDone }}
      initial={{ to: now?.to.id ?? rules.above[0]?.id, rule: now?.counted.rule, from: today() }}
      toBody={({ to, body, rule, basis, from }) => tidy({ to, body, rule, basis, from })}
      submit={label('command', 'ProposeObjectionRoute')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item name="to" label={t('objection.unit')} extra={t('rules.toHint')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select options={rules.above.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="body" label={t('decision.objectTo')} extra={t('rules.bodyHint')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="rule" label={t('rules.counted')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select options={rules.countings.map((one) => ({ value: one.rule, label: counted(one, t) }))} />
      </Form.Item>
      <DayField name="from" label={t('rules.from')} required />
      <Form.Item
        name="basis"
        label={t('rules.basis')}
        extra={t('rules.basisHint')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={300} />
      </Form.Item>
    </CommandForm>
  );
}
