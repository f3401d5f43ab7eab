import { Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { label } from '../../i18n/options';
import { today } from '../../parts/time';
import { parseDays } from './parse-days';

interface Props {
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

interface Values {
  readonly year: number;
  readonly source: string;
  readonly daysOff: string;
  readonly makeUpWorkdays?: string;
}

const daysOf = (text: string | undefined): string[] => {
  const read = parseDays(text ?? '');
  return 'days' in read ? read.days : [];
};

/** 录入节假日安排: from the notice, day by day; counts for nothing until somebody else has approved it. */
export function ProposeHolidayYearForm({ onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const readable = {
    validator: (_: unknown, text?: string) => {
      const read = parseDays(text ?? '');
      return 'wrong' in read ? Promise.reject(new Error(t('holidays.wrong', read.wrong))) : Promise.resolve();
    },
  };
  const required = { required: true, whitespace: true, message: t('form.required') };
  return (
    <CommandForm<Values, Schemas['ProposeHolidayYear']>
      command={{ path: '/holidays', onDone }}
      initial={{ year: Number(today().slice(0, 4)) + 1 }}
      toBody={({ year, source, daysOff, makeUpWorkdays }) => ({
        year,
        source: source.trim(),
        daysOff: daysOf(daysOff),
        makeUpWorkdays: daysOf(makeUpWorkdays),
      })}
      submit={label('command', 'ProposeHolidayYear')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item name="year" label={t('holidays.year')} rules={[{ required: true, message: t('form.required') }]}>
        <InputNumber min={2025} max={2100} precision={0} />
      </Form.Item>
      <Form.Item name="source" label={t('holidays.source')} extra={t('holidays.sourceHint')} rules={[required]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="daysOff" label={t('holidays.daysOff')} extra={t('holidays.daysOffHint')} rules={[required, readable]}>
        <Input.TextArea rows={8} className="mono-input" />
      </Form.Item>
      <Form.Item name="makeUpWorkdays" label={t('holidays.makeUp')} extra={t('holidays.makeUpHint')} rules={[readable]}>
        <Input.TextArea rows={6} className="mono-input" />
      </Form.Item>
    </CommandForm>
  );
}
