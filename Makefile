# GeoLoupe's front door. Each target sets up what it needs first; a second run finds it done.
PYTHON ?= python3
BACKEND := .venv-backend/bin/python

.PHONY: help env demo test check format translate measure package clean

help:            ## this list
	@sed -n 's/^\([a-z]*\): *\([a-z ]*\)## /\1\t/p' Makefile | expand -t 10

env:             ## install what is missing: QGIS (apt), .venv-backend, .venv-qgis, .venv-qt6
	@$(PYTHON) scripts/env.py

demo: env        ## ask a question about the sample raster in the real QGIS (KEEP=1 leaves it open)
	@$(BACKEND) scripts/demo.py $(if $(KEEP),--keep)

test: env        ## all tests and checks (GROUPS="unit qgis" for some of them)
	@$(BACKEND) scripts/run_tests.py $(GROUPS)

check: env       ## formatting, lint, types, and the plugin site's security rules
	@$(BACKEND) scripts/check.py

format: env      ## put the code in ruff's format
	@$(BACKEND) -m ruff format . && $(BACKEND) -m ruff check --fix .

translate: env   ## gather the texts of the code into i18n/*.ts and compile these
	@$(BACKEND) scripts/translate.py

measure: env     ## start-up, event loop, Stop and memory in the running desktop (RASTER=FILE for a large one of yours)
	@$(BACKEND) scripts/measure_desktop.py $(if $(RASTER),--raster $(RASTER))

package: env     ## dist/geoloupe.zip, ready for the plugin site, made from the last commit
	@$(BACKEND) scripts/package.py

clean:           ## remove everything that these targets made
	rm -rf .venv-backend .venv-qgis .venv-qt6 build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis .qgis-settings
