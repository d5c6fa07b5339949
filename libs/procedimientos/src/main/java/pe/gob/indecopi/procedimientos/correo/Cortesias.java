package pe.gob.indecopi.procedimientos.correo;

/** Where mails of courtesy are put that no notice of a file asks for; there where mail is sent. */
public interface Cortesias {

  /**
   * Has a mail sent, once, whatever fails meanwhile.
   *
   * @param clase of which {@link Correspondencia} it is
   * @param sobre id of what it speaks of
   * @param id its own: a second one of the same id is none
   */
  void poner(String clase, String sobre, String id);
}
