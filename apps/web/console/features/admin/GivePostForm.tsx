import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CodeField } from '../../forms/CodeField';
import { CommandForm } from '../../forms/CommandForm';
import { DayField } from '../../forms/DayField';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import { today } from '../../parts/time';
import { unitsQuery } from '../cases/queries';

type Values = Schemas['GivePostBody'];

interface Props {
  readonly personId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** 授予岗位: a post at a unit, from a day, perhaps to a day. */
export function GivePostForm({ personId, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  return (
    <CommandForm<Values, Values>
      command={{ path: `/people/${personId}/posts`, onDone }}
      initial={{ from: today() }}
      toBody={(values) => tidy({ post: values.post, unit: values.unit, from: values.from, to: values.to })}
      submit={label('command', 'GivePost')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField name="post" label={t('posts.post')} dictionary="post" required />
      <Form.Item name="unit" label={t('posts.unit')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select
          loading={units.isPending}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('form.choose')}
          options={units.data?.filter((unit) => !unit.closed).map((unit) => ({ value: unit.id, label: unit.name }))}
        />
      </Form.Item>
      <div className="fields-2">
        <DayField name="from" label={t('posts.from')} required />
        <DayField name="to" label={t('posts.to')} />
      </div>
    </CommandForm>
  );
}
