import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { samePicture } from '@gongyuan/platform/pictures/same';
import { Params, within } from '@gongyuan/platform/reading/sql';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { outreachAccess } from '../../access';

/** The same picture at another place. */
export interface PictureElsewhere {
  readonly photoId: Uuid;
  readonly activityId: Uuid;
  readonly unit: Uuid;
  readonly title: string;
  readonly day: LocalDate;
  /** The very same file, not only the same picture. */
  readonly identical: boolean;
  /** Whether the reader may see that activity. */
  readonly within: boolean;
}

/** A picture that serves everywhere is told some places of, not all. */
const MOST = 50;

/** Which photos of a session stand for another session as well (law.md R11), or twice for this one. */
@Injectable()
export class PhotoQueries {
  constructor(private readonly pool: Pool) {}

  /** The caller has passed the wall of the activity. Sessions beyond the reader's wall are named by unit and day, so that somebody can ask there. */
  async elsewhere(actor: Actor, activityId: Uuid): Promise<readonly PictureElsewhere[]> {
    const params = new Params();
    const wall = within(reachOf(outreachAccess, 'outreach.read', actor), actor, { unit: 'a.unit', assignedToAll: 'a.team' }, params);
    const { rows } = await this.pool.query<PictureElsewhere>(
      `select p.photo_id as "photoId", a.activity_id as "activityId", a.unit, a.title, a.day::text as day,
              bool_or(o.sha256 = p.sha256) as identical, (${wall}) as within
         from read.activity_photo p join read.activity_photo o on o.photo_id <> p.photo_id and ${samePicture('o', 'p')}
         join read.activity_list a on a.activity_id = o.activity_id
        where p.activity_id = ${params.add(activityId, 'uuid')}
        group by p.photo_id, a.activity_id, a.unit, a.title, a.day, a.team order by p.photo_id, a.day, a.activity_id limit ${MOST}`,
      params.values,
    );
    return rows;
  }
}
