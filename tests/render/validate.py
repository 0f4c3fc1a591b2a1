"""Validates JSON documents. stdin: {"schema": .., "documents": [..]}; stdout: a list, for each document null or what is
wrong with it first."""

import json
import sys

import jsonschema

job = json.load(sys.stdin)
jsonschema.Draft7Validator.check_schema(job["schema"])
validator = jsonschema.Draft7Validator(job["schema"])
faults = []
for document in job["documents"]:
    error = next(validator.iter_errors(document), None)
    faults.append(None if error is None else f"{'/'.join(map(str, error.absolute_path))}: {error.message}")
json.dump(faults, sys.stdout)
