-- A receipt quotes the first hundred conflicts and skipped rows and counts them all.
update import_receipt set receipt = receipt || jsonb_build_object(
  'conflicts', jsonb_path_query_array(receipt, '$.conflicts[0 to 99]'),
  'conflictCount', jsonb_array_length(receipt -> 'conflicts'),
  'skipped', jsonb_path_query_array(receipt, '$.skipped[0 to 99]'),
  'skippedCount', jsonb_array_length(receipt -> 'skipped'));
