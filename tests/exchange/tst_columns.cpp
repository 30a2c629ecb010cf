// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/folded.h"
#include "domain/values/texts.h"
#include "exchange/columns.h"
#include "exchange/headings.h"

#include <QSet>
#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;

/// What columns are taken to say, from their headings and from what stands below.
class TestColumns : public QObject {
    Q_OBJECT

private:
    static Table tableOf(const QString &text)
    {
        const auto table = readTable(text.toStdString(), '|');
        return table ? *table : Table();
    }
    /// "athlete best:800 ignored".
    static QString guessed(const QString &text, TableKind kind)
    {
        const auto guess = guessColumns(tableOf(text), kind);
        QStringList codes { guess.hasHeader ? "header" : "none" };
        for (const auto &column : guess.columns) {
            const auto code = codeOf(column.field);
            codes << QString::fromLatin1(code.data(), qsizetype(code.size()));
            if (column.field == Field::Best)
                codes.back() += QString(":%1").arg(column.distance.inMetres());
        }
        return codes.join(' ');
    }

private Q_SLOTS:
    /// resources/words/headings.txt: codes are known, names stand once and as they are compared.
    void theListOfHeadingsIsSound()
    {
        QSet<QString> names;
        const auto text = QString::fromUtf8(texts::kHeadings.data(), qsizetype(texts::kHeadings.size()));
        for (const auto &line : text.split('\n', Qt::SkipEmptyParts)) {
            if (line.startsWith('#'))
                continue;
            QVERIFY2(fieldFromCode(line.section(':', 0, 0).toStdString()), qPrintable(line));
            for (const auto &part : line.section(':', 1).split(',')) {
                const auto name = part.trimmed();
                QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
                QCOMPARE(QString::fromStdString(foldedWords(name.toStdString())), name);
                QVERIFY2(fieldNamed(name.toStdString(), TableKind::Athletes), qPrintable(name));
                names << name;
            }
        }
        QCOMPARE(names.size(), qsizetype(366));
    }

    void headingsTell_data()
    {
        QTest::addColumn<TableKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guess");

        const auto row = [](const char *name, TableKind kind, const char *text, const char *guess) {
            QTest::newRow(name) << kind << text << guess;
        };
        row("English", TableKind::Athletes,
            "Athlete|M/F|Born|Target|Groups|400 m|1500 "
            "PB|Mile|5k|Status\nA|M|2004|1500|x|51.9|3:56|4:10|14:58|ok",
            "header athlete category birth target groups best:400 best:1500 best:1609.34 best:5000 ignored");
        row("German", TableKind::Athletes,
            "Nachname|Vorname|Geschlecht|Jahrgang|Gruppe|800m|10.000 "
            "m|Bemerkungen\nO|A|w|2004|x|2:04,1|33:10|",
            "header last_name first_name category birth groups best:800 best:10000 notes");
        row("French", TableKind::Athletes,
            "Nom|Prénom|Sexe|Date de naissance|Groupe|800 m|Objectif\nO|A|F|3.5.2004|x|2:04,1|1500",
            "header last_name first_name category birth groups best:800 target");
        row("results", TableKind::Results,
            "Name|Event|Mark|Date|Venue|Timing|Kind|Remarks\nA|800|1:54|1.5.2026|x|hand|race|",
            "header athlete distance time date place timing result_kind note");
        row("German results", TableKind::Results,
            "Athlet|Disziplin|Leistung|Datum|Ort\nA|800|1:54|1.5.2026|x",
            "header athlete distance time date place");
        row("reps", TableKind::Reps,
            "date|session|athlete|set|rep|distance_m|time_s|recovery_s|rpe|timing\n2026-05-04|x|A|1|2|100|13."
            "1|150|8|hand",
            "header date session athlete set rep ignored time recovery rpe timing");
        row("a heading twice is used once", TableKind::Results,
            "Name|Time|Time|Date|Distance\nA|51.9|52.1|1.5.2026|400",
            "header athlete time ignored date distance");
        row("brackets do not count", TableKind::Results,
            "Athlete (club)|Time [s]|Date|Dist (m)\nA|51.9|1.5.2026|400",
            "header athlete time date distance");
        row("in no known language, results", TableKind::Results,
            "Atleta|Prueba|Marca|Fecha\nA. Okafor|800|1:54.8|3.5.2026\nB. Lind|800|1:57.9|3.5.2026",
            "header athlete distance time date");
    }
    void headingsTell()
    {
        QFETCH(TableKind, kind);
        QFETCH(QString, text);
        QTEST(guessed(text, kind), "guess");
    }

    void contentTellsWhereThereAreNoHeadings()
    {
        QCOMPARE(
            guessed("A. Okafor|800|1:54.8|2026-05-03\nB. Lind|1500|3:59.1|2026-05-10", TableKind::Results),
            QString("none athlete distance time date"));
        QCOMPARE(
            guessed("3.5.2026|A. Okafor|1:54,8|800 m\n3.5.2026|B. Lind|3:59,1|1500 m", TableKind::Results),
            QString("none date athlete time distance"));
        QCOMPARE(guessed("A. Okafor|M|2004|51.9\nB. Lind|F|2006|58.1", TableKind::Athletes),
            QString("none athlete category birth ignored"));
        QCOMPARE(guessed("51.9|", TableKind::Results), QString("none time ignored"));
    }

    void repsAreCountedBeforeTheTimeWhereThereAreNoHeadings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guess");
        QTest::newRow("set and rep") << "24.11.2026|I. Vidal|1|3|66,4"
                                     << "none date athlete set rep time";
        QTest::newRow("rep") << "24.11.2026|I. Vidal|3|66,4"
                             << "none date athlete rep time";
        QTest::newRow("both in one") << "24.11.2026|I. Vidal|2.3|3,75"
                                     << "none date athlete rep time";
        QTest::newRow("a number behind the time") << "24.11.2026|I. Vidal|3|66,4|8"
                                                  << "none date athlete rep time ignored";
        QTest::newRow("three numbers do not tell") << "24.11.2026|I. Vidal|5|1|3|66,4"
                                                   << "none date athlete ignored ignored ignored time";
    }
    void repsAreCountedBeforeTheTimeWhereThereAreNoHeadings()
    {
        QFETCH(QString, text);
        QTEST(guessed(text, TableKind::Reps), "guess");
    }

    void theSetIsNamedInThreeLanguages_data()
    {
        QTest::addColumn<QString>("heading");
        for (const auto *heading :
            { "Set", "Satz", "Satz-Nr.", "Durchgang", "Serie", "Série", "Se\u0301rie", "SÉRIES", "Bloc" })
            QTest::newRow(heading) << QString::fromUtf8(heading);
    }
    void theSetIsNamedInThreeLanguages()
    {
        QFETCH(QString, heading);
        QCOMPARE(guessed("Datum|Athlet|" + heading + "|Wdh|Zeit\n23.9.2026|A|2|1|3,9", TableKind::Reps),
            QString("header date athlete set rep time"));
    }

    void contentFillsInForHeadingsThatAreNotKnown()
    {
        QCOMPARE(guessed("Name|Geschl.|Verein\nA. Okafor|M|HAC\nB. Lind|W|TSV", TableKind::Athletes),
            QString("header athlete category ignored"));
        QCOMPARE(guessed("Name|Licence|Paid\nA. Okafor|2024|3.5.2026", TableKind::Athletes),
            QString("header athlete ignored ignored"));
    }

    void anAthletesNumberIsToldFromOneOnAVest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guess");
        QTest::newRow("as the program prints it") << "Number|Athlete|800\n17|A|1:54"
                                                  << "header number athlete best:800";
        QTest::newRow("by its size") << "Nr.|Athlete|800\n891234567890123|A|1:54"
                                     << "header number athlete best:800";
        QTest::newRow("a place in the list") << "No|Athlete|800\n1|A|1:54\n2|B|1:55"
                                             << "header ignored athlete best:800";
        QTest::newRow("a bib") << "Bib|Athlete|800\n891234567890123|A|1:54"
                               << "header ignored athlete best:800";
    }
    void anAthletesNumberIsToldFromOneOnAVest()
    {
        QFETCH(QString, text);
        QTEST(guessed(text, TableKind::Athletes), "guess");
    }

    void theKindIsSeenInTheHeadings()
    {
        QCOMPARE(guessKind(tableOf("Name|800|1500\nA|1:54|3:56")), TableKind::Athletes);
        QCOMPARE(guessKind(tableOf("Name|Distance|Time|Date\nA|800|1:54|1.5.2026")), TableKind::Results);
        QCOMPARE(guessKind(tableOf("date|athlete|set|rep|time_s\n1.5.2026|A|1|1|13.1")), TableKind::Reps);
        QCOMPARE(guessKind(tableOf("Athlete|Rep 1|Rep 2\nA|28.1|28.4")), TableKind::Reps);
        QCOMPARE(guessKind({}), TableKind::Athletes);
    }

    void everyFieldHasACodeThatReadsBack()
    {
        for (const auto kind : { TableKind::Athletes, TableKind::Results, TableKind::Reps }) {
            for (const auto field : fieldsOf(kind)) {
                auto code = std::string(codeOf(field))
                    + (field == Field::Best           ? ":800"
                            : field == Field::RepTime ? ":2.3"
                                                      : "");
                const auto column = columnFromCode(code, kind);
                QVERIFY2(column, code.c_str());
                QCOMPARE(column->field, field);
            }
        }
        QCOMPARE(columnFromCode("best:mile", TableKind::Athletes)->distance, kMile);
        for (const auto *none : { "", "best", "best:", "best:x", "time:800", "speed", "rep" })
            QVERIFY2(!columnFromCode(none, TableKind::Athletes), none);
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
