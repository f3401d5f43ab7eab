import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { DayField } from '../../forms/DayField';
import { label } from '../../i18n/options';
import { today } from '../../parts/time';
import { isHeld } from './held';
import { type PersonRow, peopleQuery } from './queries';

interface Values {
  /** The post stood in for: whose, which, and where, as `person post unit`. */
  readonly post: string;
  readonly from: string;
  readonly to: string;
}

interface Props {
  readonly person: PersonRow;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

type Body = Schemas['AppointDeputyBody'];

const bodyOf = ({ post: held, from, to }: Values): Body => {
  const [forPerson, post, unit] = held.split(' ');
  return { forPerson: forPerson ?? '', post: post as Body['post'], unit: unit ?? '', from, to };
};

/** 指定代理: somebody stands in for the holder of a post, between two days. */
export function AppointDeputyForm({ person, onDone, onCancel, onDirty }: Props): ReactNode {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery);
  const offered = people.data
    ?.filter((one) => one.id !== person.id && one.enabled)
    .flatMap((one) =>
      one.posts
        .filter((held) => isHeld(held) && !held.deputyFor)
        .map((held) => ({
          value: `${one.id} ${held.post} ${held.unit}`,
          label: `${one.name} · ${label('post', held.post)} · ${held.unitName}`,
        })),
    );
  return (
    <CommandForm<Values, Body>
      command={{ path: `/people/${person.id}/deputies`, onDone }}
      initial={{ from: today() }}
      toBody={bodyOf}
      submit={label('command', 'AppointDeputy')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('posts.deputyHint')}</p>
      <Form.Item name="post" label={t('posts.deputyOf')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select loading={people.isPending} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} options={offered} />
      </Form.Item>
      <div className="fields-2">
        <DayField name="from" label={t('posts.from')} required />
        <DayField name="to" label={t('posts.to')} required />
      </div>
    </CommandForm>
  );
}
