import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { ProceedingField } from './ProceedingField';
import { goesOn } from './proceedings';

type Values = Schemas['ScheduleHearingBody'];

/** 登记开庭通知: the day of the hearing lies ahead; the day it happened is the one on which the notice came. */
export function ScheduleHearingForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const going = view.handling.proceedings.filter(goesOn);
  const proceedingId: string | undefined = Form.useWatch('proceedingId', form);
  const chosen = going.find(({ id }) => id === proceedingId);
  const noticed: string | undefined = Form.useWatch('occurredOn', form);
  const ahead = (chosen?.hearings ?? []).filter(({ state }) => state === 'scheduled');
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'schedule-hearing', onDone)}
      historyOf={view.caseId}
      initial={{ proceedingId: going.length === 1 ? going[0]?.id : undefined }}
      toBody={(values) =>
        tidy({
          ...dated(values),
          proceedingId: values.proceedingId,
          hearingOn: values.hearingOn,
          time: values.time,
          place: values.place,
          replaces: ahead.length > 0 ? values.replaces : undefined,
        })
      }
      submit={label('command', 'ScheduleHearing')}
      dateLabel={t('hearing.noticeOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <ProceedingField name="proceedingId" label={t('proceeding.which')} among={going} required />
      <div className="fields-2">
        <DayField name="hearingOn" label={t('hearing.on')} min={noticed} required />
        <Form.Item name="time" label={t('hearing.time')} rules={[{ pattern: /^([01]\d|2[0-3]):[0-5]\d$/, message: t('hearing.badTime') }]}>
          <Input placeholder="09:00" maxLength={5} />
        </Form.Item>
      </div>
      <Form.Item name="place" label={t('hearing.place')}>
        <Input maxLength={200} />
      </Form.Item>
      {ahead.length > 0 && (
        <Form.Item name="replaces" label={t('hearing.replaces')} extra={t('hearing.replacesHint')}>
          <Select
            allowClear
            placeholder={t('form.choose')}
            options={ahead.map(({ id, hearingOn, time }) => ({ value: id, label: [hearingOn, time].filter(Boolean).join(' ') }))}
          />
        </Form.Item>
      )}
    </CommandForm>
  );
}
