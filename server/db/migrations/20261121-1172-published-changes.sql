-- What others publish is answered from memory too.
create trigger observation_changed after insert or update or delete
  on statistics.observation for each statement execute function platform.mark_change('figures');
create trigger file_changed after insert or delete or update of state, name
  on statistics.file for each statement execute function platform.mark_change('figures');
