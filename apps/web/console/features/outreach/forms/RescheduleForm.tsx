import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';
import { teamQuery } from '../queries';
import { TimeField } from './TimeField';

type Values = Schemas['RescheduleActivityBody'];

/** 改期: another day, with its reason; who of the team is taken then is seen before it is sent. */
export function RescheduleForm({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [day, from, to] = [Form.useWatch('day', form), Form.useWatch('from', form), Form.useWatch('to', form)];
  const colleagues = useQuery(teamQuery(day)).data ?? [];
  const clashes = colleagues
    .filter(({ id }) => view.team.some((member) => member.id === id))
    .flatMap(({ name, busy }) =>
      busy
        .filter((one) => one.activityId !== view.activityId && from && to && one.from < to && from < one.to)
        .map((one) => ({ ...one, name })),
    );
  return (
    <CommandForm<Values, Values>
      form={form}
      command={commandOn(view, 'reschedule', onDone, true)}
      nameOf={nameOn(view)}
      initial={{ from: view.from, to: view.to }}
      toBody={(values) =>
        tidy({
          ...dated(values),
          day: values.day,
          from: values.from,
          to: values.to,
          reason: values.reason,
          clashReason: values.clashReason,
        })
      }
      submit={label('command', 'RescheduleActivity')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('outreach.wasOn', { day: view.day, from: view.from, to: view.to })}</p>
      <div className="fields-3">
        <DayField name="day" label={t('outreach.newDay')} required />
        <TimeField name="from" label={t('outreach.from')} />
        <TimeField name="to" label={t('outreach.to')} after="from" />
      </div>
      {clashes.length > 0 && (
        <div className="hint hint-warn" role="status">
          <p>{t('outreach.clash')}</p>
          <ul>
            {clashes.map((one) => (
              <li key={`${one.name}${one.activityId}`}>
                {one.name} <span className="num">{`${one.from}—${one.to}`}</span> {one.title}
              </li>
            ))}
          </ul>
        </div>
      )}
      {clashes.length > 0 && (
        <Form.Item
          name="clashReason"
          label={t('outreach.clashReason')}
          rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        >
          <Input maxLength={200} placeholder={t('outreach.clashReasonHint')} />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t('outreach.moveReason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={200} placeholder={t('outreach.moveReasonHint')} />
      </Form.Item>
    </CommandForm>
  );
}
