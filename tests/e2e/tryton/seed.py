"""Fills an empty Tryton database for the tests: a company, parties, an opportunity and a sale.

Usage: DB_NAME=any /usr/bin/python3 seed.py TRYTOND_CONF
(The modules' own test helpers want DB_NAME to be set.)
"""

import sys

from proteus import Model, Wizard, config
from trytond.modules.account.tests.tools import create_chart, get_accounts
from trytond.modules.company.tests.tools import create_company, get_company

PARTIES = [
    "Northwind Traders",
    "Müller & Söhne GmbH",
    "Acme Corporation",
    "ООО «Ромашка»",
    "Анна Сергеевна Ковалёва",
    "<b>Bold & Co</b>",
    "Alex Martin",
    "Alex Martin",
]

config.set_trytond(database="crm", config_file=sys.argv[1])

# Else every log-in opens "Module Configuration" and links into the application are lost.
for item in Model.get("ir.module.config_wizard.item").find([]):
    item.state = "done"
    item.save()

create_company()
company = get_company()
create_chart(company)
accounts = get_accounts(company)

User = Model.get("res.user")
(admin,) = User.find([("login", "=", "admin")])
admin.actions.clear()
admin.save()

Party = Model.get("party.party")
parties = []
for name in PARTIES:
    party = Party(name=name)
    party.account_receivable = accounts["receivable"]
    party.account_payable = accounts["payable"]
    if name == "Northwind Traders":
        mechanism = party.contact_mechanisms.new()
        mechanism.type = "email"
        mechanism.value = "office@northwind.example"
    party.save()
    parties.append(party)

Sale = Model.get("sale.sale")
sale = Sale(party=parties[0])
sale.save()

Opportunity = Model.get("sale.opportunity")
opportunity = Opportunity(party=parties[1], description="Frame contract", company=company)
opportunity.save()

for party in parties:
    print(party.id, party.name)
