import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween, today } from '../parts/time';
import { DayField } from './DayField';
import { REASON_AFTER_DAYS } from './dated';

/**
 * The day it happened beside the moment it is recorded. Today by default; an earlier day asks on what evidence, and beyond
 * three days why so late. A day to come cannot be chosen.
 */
export function OccurredOn({ label }: { label?: string }): ReactNode {
  const { t } = useTranslation();
  const now = today();
  const day: string | undefined = Form.useWatch('occurredOn');
  const late = day ? daysBetween(day, now) : 0;
  return (
    <fieldset className="occurred">
      <DayField name="occurredOn" label={label ?? t('form.occurredOn')} initial={now} extra={t('form.occurredOnHint')} required max={now} />
      {late > 0 && (
        <Form.Item
          name="lateEvidence"
          label={t('form.lateEvidence')}
          rules={[{ required: true, whitespace: true, message: t('form.lateEvidenceMissing') }]}
        >
          <Input maxLength={200} placeholder={t('form.lateEvidenceHint')} />
        </Form.Item>
      )}
      {late > REASON_AFTER_DAYS && (
        <Form.Item
          name="lateReason"
          label={t('form.lateReason')}
          rules={[{ required: true, whitespace: true, message: t('form.lateReasonMissing') }]}
        >
          <Input maxLength={200} placeholder={t('form.lateReasonHint', { n: late })} />
        </Form.Item>
      )}
    </fieldset>
  );
}
