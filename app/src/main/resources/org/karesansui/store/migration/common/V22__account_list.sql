-- How somebody wants the list of guests: height of its rows, and letters of the columns that are not shown.
alter table account add column list_rows text not null default 'roomy';
alter table account add column list_hidden text not null default '';
