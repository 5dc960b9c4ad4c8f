-- Background work notes which version of the rules the register's keys and codes were made by.
grant insert, update on platform.setting to naungan_import;
