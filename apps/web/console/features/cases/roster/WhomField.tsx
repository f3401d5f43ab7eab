import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicantShown } from '../types';
import { applicantOptions } from './whom';

interface Props {
  readonly applicants: readonly ApplicantShown[];
  /** What the chosen one is here, where "申请人" does not say it. */
  readonly label?: string;
}

/** One of the applicants. */
export function WhomField({ applicants, label }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item name="subject" label={label ?? t('roster.whom')} rules={[{ required: true, message: t('form.choose') }]}>
      <Select options={applicantOptions(applicants, t)} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} />
    </Form.Item>
  );
}
