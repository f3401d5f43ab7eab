import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicantShown } from '../types';
import { applicantOptions } from './whom';

/** One of the applicants. */
export function WhomField({ applicants }: { readonly applicants: readonly ApplicantShown[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item name="subject" label={t('roster.whom')} rules={[{ required: true, message: t('form.choose') }]}>
      <Select options={applicantOptions(applicants, t)} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} />
    </Form.Item>
  );
}
