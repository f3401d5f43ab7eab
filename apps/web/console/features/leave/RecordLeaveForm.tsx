import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { DayField } from '../../forms/DayField';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import { today } from '../../parts/time';
import { useMay, useSession } from '../../shell/use-session';
import { handlersQuery } from '../cases/queries';

interface Props {
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

type Body = Schemas['RecordLeaveBody'];
type Values = Body & { readonly person?: string };

/** 登记请假: a handler one's own, a coordinator that of any handler within reach. */
export function RecordLeaveForm({ onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const { person: me } = useSession();
  const forOthers = useMay('cases.assign');
  const handlers = useQuery({ ...handlersQuery, enabled: forOthers }).data;
  const [form] = Form.useForm<Values>();
  const chosen = Form.useWatch('person', form);
  return (
    <CommandForm<Values, Body>
      form={form}
      command={{ path: `/handlers/${forOthers ? chosen : me.id}/leave`, onDone }}
      toBody={({ from, to, reason }) => tidy({ from, to, reason })}
      submit={label('command', 'RecordLeave')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {forOthers && (
        <Form.Item name="person" label={t('handlerLeave.handler')} rules={[{ required: true, message: t('form.choose') }]}>
          <Select
            options={handlers?.map(({ id, name }) => ({ value: id, label: name }))}
            placeholder={t('form.choose')}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
      )}
      <div className="fields-2">
        <DayField name="from" label={t('handlerLeave.first')} required />
        <DayField name="to" label={t('handlerLeave.last')} min={today()} required />
      </div>
      <Form.Item name="reason" label={t('handlerLeave.reason')} extra={t('handlerLeave.reasonHint')}>
        <Input maxLength={60} />
      </Form.Item>
    </CommandForm>
  );
}
