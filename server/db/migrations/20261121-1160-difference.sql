-- What changed between two months of member lists, kept as a table of counts: half a million people are compared once, not at each look.
create table iuran.transition (
  kab           text not null,
  basis         text not null,
  from_month    text not null,
  to_month      text not null,
  area_before   text not null,
  area_after    text not null,
  active_before smallint not null,
  active_after  smallint not null,
  changes       smallint not null,
  known         boolean not null,
  people        integer not null,
  constraint transition_pkey primary key
    (kab, from_month, to_month, basis, area_before, area_after, active_before, active_after, changes, known)
);
comment on table iuran.transition is 'People by where and in which segments they stood in two months; counted when first asked for, dropped when either month is counted anew.';
comment on column iuran.transition.area_before is 'As in active_month; empty when the person is not listed at all in that month.';
comment on column iuran.transition.active_before is 'Segments without grace: the sum of PU 1, BPU 2, JAKON 4, PMI 8; 0 with an area means in grace only.';
comment on column iuran.transition.changes is '1: the programmes differ, 2: the payer differs.';
comment on column iuran.transition.known is 'Whether the person stands in the register of the kabupaten.';
select platform.place('iuran.transition', 'distributed', 'kab', 'kab');
create index transition_to_idx on iuran.transition (kab, to_month);

create table iuran.payer_loss (
  kab        text not null,
  basis      text not null,
  from_month text not null,
  to_month   text not null,
  area       text not null,
  segments   smallint not null,
  payer      text not null,
  before     integer not null,
  lost       integer not null,
  constraint payer_loss_pkey primary key (kab, from_month, to_month, basis, area, segments, payer)
);
comment on table iuran.payer_loss is 'Whose people were listed in the first month and how many of them the second does not list, for payers that lost anybody in the kabupaten; kept and dropped with transition.';
select platform.place('iuran.payer_loss', 'distributed', 'kab', 'kab');
create index payer_loss_to_idx on iuran.payer_loss (kab, to_month);

grant select on iuran.transition, iuran.payer_loss to naungan_app, naungan_report;
grant select, insert, delete on iuran.transition, iuran.payer_loss to naungan_import;
