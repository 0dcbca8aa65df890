import type { ItemReading } from '../../../src-main/contract/competency-shapes.ts';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { ItemKind, ProfileItem } from '../../../src-main/core/role/role-profile.ts';
import { PageLine } from '../../ui/page-line.tsx';
import { PageItemCompetency } from '../competency/page-item-competency.tsx';
import { groupItems, originOf } from './choice-of-role.ts';
import { chooseWords } from './words.ts';

interface ProfileItemsProps {
  page: OpenPage;
  items: readonly ProfileItem[];
  kind: ItemKind;
  /** What each leads to; empty until it is known. */
  readings: ReadonlyMap<string, ItemReading>;
}

/** The items of one kind under the labels of the page, each with its line. */
export function ProfileItems({ page, items, kind, readings }: ProfileItemsProps) {
  const own = items.filter((item) => item.kind === kind);
  if (own.length === 0) return null;
  const title = kind === 'responsibility' ? chooseWords.responsibilities : chooseWords.requirements;
  return (
    <section className="profile-items" aria-label={title}>
      <h3 className="title-16">{title}</h3>
      {groupItems(own).map((group) => (
        <div key={group.title ?? ''} className="profile-group">
          {group.title !== null && <h4 className="title-13 muted">{group.title}</h4>}
          <ul>
            {group.items.map((item) => (
              <ProfileRow key={item.id} page={page} item={item} reading={readings.get(item.id)} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface ProfileRowProps {
  page: OpenPage;
  item: ProfileItem;
  reading: ItemReading | undefined;
}

function ProfileRow({ page, item, reading }: ProfileRowProps) {
  const origin = originOf(page.family, item);
  return (
    <li className="profile-row">
      <span>
        {item.text}
        {(origin !== null || item.niceToHave) && (
          <span className="profile-tags">
            {item.niceToHave && <span className="tag">{chooseWords.niceTag}</span>}
            {origin !== null && <span className="text-12 muted">{origin}</span>}
          </span>
        )}
        {reading && <PageItemCompetency page={page} item={item} reading={reading} />}
      </span>
      <PageLine line={item.line} text={item.text} page={page.lines} file={page.name} />
    </li>
  );
}
