import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { options } from '../../../i18n/options';

/** What a plan says besides when and by whom. */
export function PlanFields(): ReactNode {
  const { t } = useTranslation();
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <>
      <Form.Item name="title" label={t('outreach.title')} rules={required}>
        <Input maxLength={60} placeholder={t('outreach.titleHint')} autoComplete="off" />
      </Form.Item>
      <CodeField name="kind" label={t('outreach.kind')} dictionary="activityKind" as="buttons" required />
      <CodeField name="campaigns" label={t('outreach.campaigns')} dictionary="campaign" as="boxes" extra={t('outreach.campaignsHint')} />
      <div className="fields-2">
        <CodeField name={['place', 'kind']} label={t('outreach.placeKind')} dictionary="activityPlace" required />
        <Form.Item name={['place', 'name']} label={t('outreach.placeName')} rules={required}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="host" label={t('outreach.host')} rules={required}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="partners" label={t('outreach.partners')}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} placeholder={t('outreach.partnersHint')} />
        </Form.Item>
        <Form.Item name="expected" label={t('outreach.expected')} rules={[{ required: true, message: t('form.required') }]}>
          <InputNumber min={0} max={100_000} precision={0} className="num" />
        </Form.Item>
        <Form.Item name="categories" label={t('outreach.categories')}>
          <Select mode="multiple" options={options('category')} placeholder={t('form.choose')} optionFilterProp="label" />
        </Form.Item>
      </div>
    </>
  );
}
