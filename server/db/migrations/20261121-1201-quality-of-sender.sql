-- What a list is worth to its sender is counted apart from what the register says of its rows; earlier lists keep what was counted.
update workers.import set arrived = jsonb_set(arrived, '{quality}', jsonb_build_object(
    'clear', greatest((arrived->>'people')::int - coalesce((arrived->'verdicts'->>'rejected')::int, 0)
                      - greatest(coalesce((arrived->'verdicts'->>'warned')::int, 0), coalesce((arrived->'effects'->>'doubtful')::int, 0)), 0),
    'noted', greatest(coalesce((arrived->'verdicts'->>'warned')::int, 0) - coalesce((arrived->'effects'->>'doubtful')::int, 0), 0),
    'doubtful', coalesce((arrived->'effects'->>'doubtful')::int, 0),
    'rejected', coalesce((arrived->'verdicts'->>'rejected')::int, 0)))
 where arrived ? 'people';
