import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { DayField } from '../../../forms/DayField';
import { TextArea } from '../../../forms/TextArea';
import { today } from '../../../parts/time';
import { causeWords } from '../causes';
import { causesQuery } from '../queries';
import { causeValue } from './application';

/** 事项: what it is about, what happened, and the two days from which the limitation of a labour claim may run (调解仲裁法第二十七条). */
export function MatterFields(): ReactNode {
  const { t } = useTranslation();
  const causes = useQuery(causesQuery);
  const required = [{ required: true, message: t('form.required') }];
  return (
    <>
      <div className="fields-3">
        <Form.Item name="cause" label={t('apply.cause')} rules={required} className="wide">
          <Select
            loading={causes.isPending}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('apply.causeHint')}
            options={causes.data
              ?.filter((cause) => cause.current)
              .map((cause) => ({
                value: causeValue(cause),
                label: `${cause.code} ${causeWords(cause)}`,
              }))}
          />
        </Form.Item>
        <CodeField name="matter" label={t('apply.matter')} dictionary="matter" required />
        <CodeField name="aidForm" label={t('apply.aidForm')} dictionary="aidForm" required />
      </div>
      <Form.Item name="statement" label={t('apply.statement')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={4000} rows={5} />
      </Form.Item>
      <Form.Item name="requests" label={t('apply.requests')}>
        <TextArea max={2000} rows={2} />
      </Form.Item>
      <div className="fields-3">
        <DayField name="employmentEndedOn" label={t('apply.employmentEndedOn')} extra={t('apply.employmentEndedHint')} />
        <DayField name="harmKnownOn" label={t('apply.harmKnownOn')} extra={t('apply.harmKnownHint')} max={today()} />
      </div>
    </>
  );
}
