# koerskaart: `make card` renders the reference card, `make test` is the whole proof, `make install` puts the program in
# place. Each installs the Debian packages that it lacks.

PREFIX ?= /usr/local
DESTDIR ?=
OUT ?= out

BUILD_PACKAGES = gcc libc6-dev pkg-config libcairo2-dev libpango1.0-dev libfontconfig-dev libyaml-dev libqpdf-dev \
	libqrencode-dev libgettextpo-dev libunistring-dev librsvg2-2 hyphen-nl hyphen-en-gb hyphen-en-us hyphen-de \
	hyphen-fr hyphen-es hyphen-pl hyphen-uk hyphen-cs hyphen-da hyphen-el hyphen-hr \
	hyphen-hu hyphen-it hyphen-pt-pt hyphen-ro hyphen-sv gettext
TEST_PACKAGES = libhyphen-dev poppler-utils qpdf mupdf-tools zbar-tools groff-base python3 python3-yaml python3-jsonschema
BENCH_PACKAGES = gcc libc6-dev pkg-config libpango1.0-dev libcairo2-dev fonts-dejavu-core

# Start-up is part of the product: what the program does not share with Cairo and Pango is linked in from its archive.
# libqpdf as a shared library brings eleven others, and as much time to load them as Pango takes (see QPDFDigests). A
# program at a fixed address has 60,000 addresses less to mend at its start.
#
# What runs when a card is made lies together in the file, so that the system need not bring in the rest with it: each
# function is a section of its own, the linker (lld, which comes with Swift) puts those of $(ORDER) first, in its order.
# `make order` finds them anew. Swift would export all names (static-stdlib-args.lnk); here none is looked up.
STATIC = .build/static
STATIC_LIBRARIES = stdc++ qpdf jpeg yaml gettextpo unistring
ORDER = Sources/koerskaart/functions.order
SWIFT_BUILD = KOERSKAART_ARCHIVES=1 PKG_CONFIG_PATH=$(CURDIR)/$(STATIC) swift build -c release --static-swift-stdlib \
	-Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -use-ld=lld \
	-Xlinker -L$(CURDIR)/$(STATIC) -Xlinker -lstdc++ -Xlinker -l:libgettextpo.a -Xlinker -l:libunistring.a -Xlinker -no-pie -Xlinker --no-export-dynamic \
	-Xlinker --symbol-ordering-file=$(CURDIR)/$(ORDER) -Xlinker --no-warn-symbol-ordering
BINARY = .build/release/koerskaart
TRIES = .build/hyphenation
BENCH = .build/bench
# What the program writes about itself when it is installed: what shells offer, and its manual page.
WORDS = .build/words
BASH_COMPLETION = share/bash-completion/completions/koerskaart
ZSH_COMPLETION = share/zsh/site-functions/_koerskaart
FISH_COMPLETION = share/fish/vendor_completions.d/koerskaart.fish
MANUAL = share/man/man1/koerskaart.1
PICTURES = Sources/koerskaart/koerskaart.docc/Resources

.PHONY: all card build test test-only test-install patterns bench bare-card packages test-packages install uninstall format lint schemas pictures docs-faults order fuzz clean

all: build

card: build
	@mkdir -p $(OUT)
	@for size in A1 A3; do \
		$(BINARY) render examples/opgavegericht-werken --size $$size -o $(OUT)/opgavegericht-werken-$$size.pdf || exit $$?; \
	done

build: packages $(STATIC)/libqpdf.pc
	@[ $(ORDER) -ot $(BINARY) ] || rm -f $(BINARY) # SwiftPM does not know of it, and would not link again
	$(SWIFT_BUILD) --product koerskaart
	@$(MAKE) --no-print-directory patterns
	@$(BINARY) languages > /dev/null # the labels of each language: all of them, or the build fails

$(STATIC)/libqpdf.pc: Makefile
	@mkdir -p $(STATIC)
	@for library in $(STATIC_LIBRARIES); do \
		ln -sf "$$(gcc -print-file-name=lib$$library.a)" $(STATIC)/ || exit $$?; \
	done
	@sed 's|^Libs:.*|Libs: -L$(CURDIR)/$(STATIC) -l:libyaml.a|' "$$(pkg-config --variable=pcfiledir yaml-0.1)/yaml-0.1.pc" \
		> $(STATIC)/yaml-0.1.pc
	@sed 's|^Libs:.*|Libs: -L$(CURDIR)/$(STATIC) -l:libqpdf.a -l:libjpeg.a -lz|' \
		"$$(pkg-config --variable=pcfiledir libqpdf)/libqpdf.pc" > $@

# The hyphenation patterns of Debian's hyphen-* packages, each as a trie that is mapped at run time.
patterns: $(TRIES)/.made

$(TRIES)/.made: Makefile $(wildcard Sources/Hyphenation/*.swift Sources/Hyphenation/*/*.swift) $(wildcard /usr/share/hyphen/*.dic)
	$(SWIFT_BUILD) --product koerskaart-patterns
	@mkdir -p $(TRIES)
	.build/release/koerskaart-patterns $(TRIES)
	@touch $@

test: packages test-packages $(STATIC)/libqpdf.pc lint
	@$(MAKE) --no-print-directory build schemas test-only test-install

test-only:
	swift test --parallel

# Nonsense for every reader, as long as one likes; what is found is left in .build/fuzz.
#
#     make fuzz MINUTES=10                  # ten minutes for each reader
#     make fuzz TARGET=card COUNT=100000 SEED=7
TARGET ?= all
SEED ?= 1
FUZZ_LENGTH = $(if $(MINUTES),--minutes $(MINUTES),--count $(or $(COUNT),2000))

fuzz: packages
	swift build -c release --product koerskaart-fuzz
	.build/release/koerskaart-fuzz $(TARGET) --seed $(SEED) $(FUZZ_LENGTH)

# The installed program by itself, after the checkout is gone.
test-install:
	sh Tests/install.sh

# Every example and every faulty card against the JSON Schema that editors use, and what `layout` writes against its own.
schemas: build
	KOERSKAART=$(BINARY) python3 Tests/CardLoadingTests/check_schemas.py

# Time and memory, by stage and against a bare C program, in one run. On a busy machine: make bench PAIRS=101.
PAIRS ?= 31
# Each after the language of the C program's texts that it is measured against.
BENCH_CARDS = $(if $(CARD),nl=$(CARD),nl=examples/opgavegericht-werken \
	de=Sources/koerskaart-bench/Cards/opgavegericht-werken-de)

bench: build bare-card $(BENCH)/stopwatch
	$(SWIFT_BUILD) --product koerskaart-bench
	@.build/release/koerskaart-bench --pairs $(PAIRS) $(addprefix --card ,$(BENCH_CARDS))

# The bare C program that `make bench` holds koerskaart against, and its typefaces.
bare-card: $(BENCH)/bare-card $(BENCH)/dejavu.conf $(BENCH)/ours.conf

$(BENCH)/bare-card: $(wildcard Sources/bare-card/*.[ch])
	@sh .ci/install-packages $(BENCH_PACKAGES)
	@mkdir -p $(BENCH)
	gcc -std=gnu11 -O2 -Wall -Wextra Sources/bare-card/*.c -o $@ $$(pkg-config --cflags --libs pangocairo cairo-pdf)

$(BENCH)/stopwatch: Sources/stopwatch/stopwatch.c
	@mkdir -p $(BENCH)
	gcc -std=gnu11 -O2 -Wall -Wextra $< -o $@

$(BENCH)/%.conf: Sources/bare-card/%.conf.in
	@mkdir -p $(BENCH)
	@sed 's|@CHECKOUT@|$(CURDIR)|' $< > $@

# The functions that run when cards are made, for the linker to put together. To be renewed when many have changed: a name
# that is gone does no harm, and a new one lies with the rest.
ORDER_RUNS = "examples/opgavegericht-werken" "examples/opgavegericht-werken --size A3" \
	"Sources/koerskaart-bench/Cards/opgavegericht-werken-de"

order: build
	@sh .ci/install-packages valgrind
	@strip -g -o .build/koerskaart-traced $(BINARY)
	@rm -f .build/trace.*
	@for run in $(ORDER_RUNS); do \
		KOERSKAART_DATA=$(CURDIR) valgrind -q --tool=callgrind --demangle=no --callgrind-out-file=.build/trace.%p \
			.build/koerskaart-traced render $$run -q -o .build/traced.pdf || exit $$?; \
	done
	@nm $(BINARY) | awk '$$2 ~ /^[tTwW]$$/ {print $$3}' | LC_ALL=C sort -u > .build/trace.all
	@sed -n "s/^c\{0,1\}fn=([0-9]*) \([^']*\).*/\1/p" .build/trace.[0-9]* | LC_ALL=C sort -u \
		| LC_ALL=C comm -12 - .build/trace.all > $(ORDER)
	@wc -l $(ORDER)

packages:
	@sh .ci/install-packages $(BUILD_PACKAGES)

test-packages:
	@sh .ci/install-packages $(TEST_PACKAGES)

install: build
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/koerskaart
	rm -rf $(DESTDIR)$(PREFIX)/share/koerskaart
	mkdir -p $(DESTDIR)$(PREFIX)/share/koerskaart
	cp -R Templates fonts $(DESTDIR)$(PREFIX)/share/koerskaart/
	rm -f $(DESTDIR)$(PREFIX)/share/koerskaart/fonts/build.py
	mkdir -p $(DESTDIR)$(PREFIX)/share/koerskaart/hyphenation
	cp $(TRIES)/*.trie $(DESTDIR)$(PREFIX)/share/koerskaart/hyphenation/
	chmod -R u+rwX,go+rX $(DESTDIR)$(PREFIX)/share/koerskaart
	@mkdir -p $(WORDS)
	$(BINARY) --generate-completion-script bash > $(WORDS)/koerskaart.bash
	$(BINARY) --generate-completion-script zsh > $(WORDS)/_koerskaart
	$(BINARY) --generate-completion-script fish > $(WORDS)/koerskaart.fish
	$(BINARY) manual > $(WORDS)/koerskaart.1
	install -D -m 644 $(WORDS)/koerskaart.bash $(DESTDIR)$(PREFIX)/$(BASH_COMPLETION)
	install -D -m 644 $(WORDS)/_koerskaart $(DESTDIR)$(PREFIX)/$(ZSH_COMPLETION)
	install -D -m 644 $(WORDS)/koerskaart.fish $(DESTDIR)$(PREFIX)/$(FISH_COMPLETION)
	install -D -m 644 $(WORDS)/koerskaart.1 $(DESTDIR)$(PREFIX)/$(MANUAL)

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/koerskaart
	rm -rf $(DESTDIR)$(PREFIX)/share/koerskaart
	rm -f $(DESTDIR)$(PREFIX)/$(BASH_COMPLETION) $(DESTDIR)$(PREFIX)/$(ZSH_COMPLETION) \
		$(DESTDIR)$(PREFIX)/$(FISH_COMPLETION) $(DESTDIR)$(PREFIX)/$(MANUAL)

format:
	swift format format --in-place --parallel --recursive Package.swift Sources Tests

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

# The article Faults, from the explanations that the program has.
docs-faults: build
	$(BINARY) check --explain all --format markdown > Sources/koerskaart/koerskaart.docc/Faults.md

# The pictures of the README and of the documentation, from the cards as they are rendered today: the reference card;
# a proof; and, for the article Fitting, the reference card with its texts longer and shorter.
STRETCH = Sources/koerskaart/koerskaart.docc/Pictures/stretch.py
STRETCHED = .build/stretched

# The same card in two of its other languages.
LANGUAGE_PICTURES = ar:ribbon:koers uk:board:board

# The same card in six looks, for the README: a template and a theme each.
LOOKS = ribbon:waterlinie board:board ribbon:oosterveen board:koers ribbon:hoogland board:morgen

pictures: build test-packages
	@mkdir -p $(PICTURES) $(STRETCHED)
	$(BINARY) render examples/opgavegericht-werken -o $(PICTURES)/opgavegericht-werken-A1.png --dpi 40
	$(BINARY) render examples/opgavegericht-werken -T ink-saving -o $(PICTURES)/ink-saving-A1.png --dpi 40
	@for look in $(LOOKS); do \
		template=$${look%%:*}; theme=$${look#*:}; \
		$(BINARY) render examples/opgavegericht-werken --template $$template -T $$theme \
			-o $(PICTURES)/look-$$template-$$theme.png --dpi 20 || exit $$?; \
	done
	@for picture in $(LANGUAGE_PICTURES); do \
		language=$${picture%%:*}; look=$${picture#*:}; \
		$(BINARY) render examples/opgavegericht-werken -l $$language --template $${look%%:*} -T $${look#*:} \
			-o $(PICTURES)/language-$$language.png --dpi 20 || exit $$?; \
	done
	$(BINARY) render examples/ready-for-the-heat --size A3 --proof -o $(PICTURES)/proof-A3.png --dpi 50
	$(BINARY) render examples/ready-for-the-heat --size A3 --proof -o .build/proof.pdf
	pdftoppm -r 150 -x 0 -y 930 -W 1240 -H 824 -singlefile -png .build/proof.pdf $(PICTURES)/proof-detail
	cp examples/opgavegericht-werken/card.yaml $(STRETCHED)/as-it-is.yaml
	python3 $(STRETCH) examples/opgavegericht-werken/card.yaml 1.4 > $(STRETCHED)/longer.yaml
	python3 $(STRETCH) examples/opgavegericht-werken/card.yaml 0.6 > $(STRETCHED)/shorter.yaml
	@for card in as-it-is longer shorter; do \
		$(BINARY) render $(STRETCHED)/$$card.yaml --size A3 -o $(PICTURES)/fitting-$$card.png --dpi 45 && \
		$(BINARY) render $(STRETCHED)/$$card.yaml --size A3 --proof -o $(STRETCHED)/$$card.pdf && \
		pdftoppm -r 100 -x 0 -y 620 -W 830 -H 549 -singlefile -png $(STRETCHED)/$$card.pdf \
			$(PICTURES)/fitting-$$card-detail || exit $$?; \
	done
	@echo "The refusal that the article Fitting quotes:"
	@python3 $(STRETCH) examples/opgavegericht-werken/card.yaml 1.6 > $(STRETCHED)/too-long.yaml
	@cd $(STRETCHED) && ! $(CURDIR)/$(BINARY) check too-long.yaml --size A3

clean:
	rm -rf .build $(OUT)
