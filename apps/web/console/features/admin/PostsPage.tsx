import './words';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label, options } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { Nothing } from '../../parts/Nothing';
import { isHeld } from './held';
import { type PersonRow, type PostRow, peopleQuery } from './queries';

interface Row extends PostRow {
  readonly person: PersonRow;
}

/** 岗位: who holds which post at which unit today. Posts are given and ended on the page of the person. */
export function PostsPage(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(peopleQuery);
  const [post, setPost] = useState<string>();
  const columns: Column<Row>[] = [
    { key: 'post', title: t('posts.post'), width: 140, card: 'head', cell: (row) => label('post', row.post) },
    { key: 'person', title: t('person.name'), width: '24%', card: 'head', cell: (row) => row.person.name },
    { key: 'unit', title: t('posts.unit'), cell: (row) => row.unitName },
    { key: 'from', title: t('posts.from'), width: 120, named: true, cell: (row) => <span className="num">{row.from}</span> },
    {
      key: 'to',
      title: t('posts.to'),
      width: 120,
      named: true,
      cell: (row) => <span className="num">{row.to ?? t('posts.openEnd')}</span>,
    },
    {
      key: 'deputy',
      title: t('posts.deputy'),
      width: 150,
      card: 'none',
      cell: (row) => row.deputyFor && t('posts.deputyFor', { name: row.deputyFor.name }),
    },
  ];
  return (
    <>
      <PageHead title={t('posts.title')} below={t('posts.below')} />
      <Panel flush>
        <div className="filters">
          <Select
            className="filter"
            value={post}
            onChange={setPost}
            options={options('post')}
            allowClear
            placeholder={t('posts.post')}
            aria-label={t('posts.post')}
          />
        </div>
        <Asked query={query}>
          {(people) => {
            const rows = people
              .filter((person) => person.enabled)
              .flatMap((person) => person.posts.map((held) => ({ ...held, person })))
              .filter((row) => isHeld(row) && (!post || row.post === post));
            return rows.length === 0 ? (
              <Nothing title={t('posts.none')} />
            ) : (
              <DataTable label={t('posts.title')} columns={columns} rows={rows} rowKey={(row) => row.postId} />
            );
          }}
        </Asked>
      </Panel>
    </>
  );
}
